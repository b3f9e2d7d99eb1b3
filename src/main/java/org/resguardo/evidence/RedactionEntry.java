package org.resguardo.evidence;

/**
 * An area as it was drawn or typed: page from 1; left, top, width and height in thousandths of the
 * page; a code of the list disclosure_ground; number of the decision where the ground needs one.
 */
public class RedactionEntry {
  private Integer page;
  private Integer left;
  private Integer top;
  private Integer width;
  private Integer height;
  private String ground;
  private String reference;

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }

  public Integer getLeft() {
    return left;
  }

  public void setLeft(Integer left) {
    this.left = left;
  }

  public Integer getTop() {
    return top;
  }

  public void setTop(Integer top) {
    this.top = top;
  }

  public Integer getWidth() {
    return width;
  }

  public void setWidth(Integer width) {
    this.width = width;
  }

  public Integer getHeight() {
    return height;
  }

  public void setHeight(Integer height) {
    this.height = height;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
