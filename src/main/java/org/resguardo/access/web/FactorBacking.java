package org.resguardo.access.web;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.access.FactorService;
import org.resguardo.access.FactorView;

/** Setting up one's second factor. Recovery codes are in the answer of the act and nowhere else. */
@Named
@RequestScoped
public class FactorBacking {
  private static final String ADDRESS = "/account/factor";
  private static final String ISSUER = "Resguardo";
  private static final int QUIET = 4;

  @Inject FactorService factors;
  @Inject Caller caller;

  private FactorView view;
  private String secret;
  private List<String> fresh = List.of();
  private String password;
  private String code;

  public FactorView getView() {
    if (view == null) {
      view = factors.mine();
    }
    return view;
  }

  public void begin() {
    factors.begin(password);
    Faces.redirect(ADDRESS);
  }

  public void confirm() {
    fresh = factors.confirm(code);
    secret = "";
    WebSession.renew(Faces.getRequest());
    view = null;
  }

  public void renew() {
    fresh = factors.renew(code);
    view = null;
  }

  public void off() {
    factors.off(code);
    Notes.done("access.factor.offDone");
    Faces.redirect(ADDRESS);
  }

  /** In groups of four, for who types it; empty when nothing waits for its first code. */
  public String getSecret() {
    if (secret == null) {
      secret = getView().isOn() ? "" : factors.waiting().orElse("");
    }
    return secret.replaceAll("(.{4})(?!$)", "$1 ");
  }

  public boolean isWaiting() {
    return !getSecret().isEmpty();
  }

  /** The squares of the picture that an authenticator reads, as the path of an SVG. */
  public String getSquares() {
    QrCode picture = picture();
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < picture.size; y++) {
      for (int x = 0; x < picture.size; x++) {
        if (picture.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  public String getBox() {
    int side = picture().size + 2 * QUIET;
    return "0 0 " + side + " " + side;
  }

  private QrCode picture() {
    String label = ISSUER + ":" + caller.profile().username();
    return QrCode.encodeText(
        "otpauth://totp/%s?secret=%s&issuer=%s"
            .formatted(
                URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20"),
                getSecret().replace(" ", ""),
                ISSUER),
        QrCode.Ecc.MEDIUM);
  }

  public List<String> getFresh() {
    return fresh;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
