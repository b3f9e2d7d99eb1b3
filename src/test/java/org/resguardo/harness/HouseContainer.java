package org.resguardo.harness;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
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
      waitUntilReady(deployed.getContexts(HTTPContext.class).iterator().next());
    }
    return deployed;
  }

  // The demo caseload comes in after the deployment; tests look at the whole of it.
  private static void waitUntilReady(HTTPContext context) throws DeploymentException {
    URI ready =
        URI.create("http://%s:%d/health/ready".formatted(context.getHost(), context.getPort()));
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
    try {
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request = HttpRequest.newBuilder(ready).build();
      while (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
        if (System.nanoTime() > end) {
          throw new DeploymentException("not ready after the deployment");
        }
        LaunchedChild.pause();
      }
    } catch (IOException e) {
      throw new DeploymentException("no answer after the deployment", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeploymentException("interrupted", e);
    }
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
