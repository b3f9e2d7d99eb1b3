package org.resguardo.casefile;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A place of the facts: what happened there, and where; a division of the own country, or a
 * country.
 */
public class PlaceEntry implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String UNKNOWN_COUNTRY = "XX";

  @Size(max = 20)
  private String phase;

  @Size(max = 2)
  private String country;

  @Size(max = 20)
  private String division;

  @Size(max = 200)
  private String place;

  @Size(max = 40)
  private String placeKind;

  public String getPhase() {
    return phase;
  }

  public void setPhase(String phase) {
    this.phase = PlainText.clean(phase);
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = PlainText.clean(country);
  }

  public String getDivision() {
    return division;
  }

  public void setDivision(String division) {
    this.division = PlainText.clean(division);
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = PlainText.clean(place);
  }

  public String getPlaceKind() {
    return placeKind;
  }

  public void setPlaceKind(String placeKind) {
    this.placeKind = PlainText.clean(placeKind);
  }

  private transient String province;

  boolean isEmpty() {
    return phase == null
        && country == null
        && division == null
        && place == null
        && placeKind == null;
  }

  /** The division above {@link #getDivision}, null when that is the highest; from the list. */
  String getProvince() {
    return province;
  }

  void within(String ownCountry, String provinceCode) {
    province = provinceCode;
    if (country == null) {
      country = division == null ? UNKNOWN_COUNTRY : ownCountry;
    }
  }
}
