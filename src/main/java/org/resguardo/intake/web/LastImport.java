package org.resguardo.intake.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.resguardo.intake.ImportResult;

/**
 * The result of this session's last import or trial, so that it survives a reload. In memory only:
 * messages quote cells, and a cell may hold a name.
 */
@SessionScoped
public class LastImport implements Serializable {
  private static final long serialVersionUID = 1L;

  private transient ImportResult result;

  public void keep(ImportResult latest) {
    result = latest;
  }

  /** Null when there was none. */
  public ImportResult result() {
    return result;
  }
}
