package org.resguardo.keys.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.keys.KeyFileView;
import org.resguardo.keys.KeyRotationService;

/** The master keys: versions, and how far a rotation is. */
@Named
@RequestScoped
public class KeysBacking {
  @Inject KeyRotationService rotations;

  private List<KeyFileView> files;

  @PostConstruct
  void read() {
    files = rotations.view();
  }

  public List<KeyFileView> getFiles() {
    return files;
  }

  public boolean isUnderWay() {
    return files.stream().anyMatch(file -> file.waiting() > 0);
  }
}
