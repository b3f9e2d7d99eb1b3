package org.resguardo.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the launcher found the files of the country, for what the database does not hold. */
@ApplicationScoped
public class CountryFolder {
  @Inject
  @ConfigProperty(name = "resguardo.pack")
  String pack;

  @Inject
  @ConfigProperty(name = "resguardo.home")
  String home;

  /** The pack itself. */
  public Path pack() {
    return Path.of(pack);
  }

  /** The lists all countries share. */
  public Path standard() {
    return Path.of(home, "deployment", "countries", "standard");
  }

  /** The accounts of the country's demo. */
  public List<DemoAccount> demoAccounts() {
    return DemoAccount.of(pack());
  }
}
