package org.resguardo.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.resguardo.kernel.Typed;

/** The end of an order to keep. {@code order}: the number of the one that ends it, if there is. */
public class ReleaseEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @Size(max = 60)
  private String order;

  @NotBlank
  @Size(max = 400)
  private String reason;

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = Typed.orNull(order);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }
}
