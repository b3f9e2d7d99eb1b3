package org.resguardo.harness;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Keeps the one deployment for all test classes: left to itself the container boots a whole server
 * for each of them.
 */
public class HouseContainer extends PayaraMicroDeployableContainer {
  private ProtocolMetaData deployed;
  private Archive<?> house;

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (deployed == null) {
      deployed = super.deploy(archive);
      house = archive;
    }
    return deployed;
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // The next test class finds it as it is.
  }

  @Override
  public void stop() throws LifecycleException {
    try {
      if (house != null) {
        super.undeploy(house);
      }
    } catch (DeploymentException e) {
      throw new LifecycleException("could not be undeployed", e);
    } finally {
      super.stop();
    }
  }
}
