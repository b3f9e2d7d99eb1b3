package org.resguardo.kernel;

/** The caller's role does not hold the permission at all. */
public class NotPermittedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Permission permission;

  public NotPermittedException(Permission permission) {
    super(permission.name());
    this.permission = permission;
  }

  public Permission permission() {
    return permission;
  }
}
