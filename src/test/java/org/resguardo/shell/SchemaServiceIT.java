package org.resguardo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.harness.Deployments;

@ExtendWith(ArquillianExtension.class)
class SchemaServiceIT {
  @Inject private SchemaCheck schemas;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @Test
  void the_application_finds_both_stores_at_its_own_version() {
    assertThat(schemas.ready()).isTrue();
  }
}
