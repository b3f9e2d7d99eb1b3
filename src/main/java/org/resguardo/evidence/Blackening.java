package org.resguardo.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Makes areas of a picture black: what lay there is no more in it. */
final class Blackening {
  // An edge that is smoothed shows a line of what lies beside it.
  private static final int MARGIN = 1;

  private Blackening() {}

  /** Those of this page. An area that begins within a pixel takes the whole of it. */
  static void apply(BufferedImage picture, int page, List<RedactionArea> areas) {
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.BLACK);
    for (RedactionArea area : areas) {
      if (area.page() == page && !area.ended()) {
        int left = floor(area.x(), picture.getWidth()) - MARGIN;
        int top = floor(area.y(), picture.getHeight()) - MARGIN;
        int right = ceil(area.x() + area.width(), picture.getWidth()) + MARGIN;
        int bottom = ceil(area.y() + area.height(), picture.getHeight()) + MARGIN;
        pen.fillRect(left, top, right - left, bottom - top);
      }
    }
    pen.dispose();
  }

  private static int floor(int thousandths, int pixels) {
    return Math.floorDiv(thousandths * pixels, RedactionPolicy.WHOLE);
  }

  private static int ceil(int thousandths, int pixels) {
    return -Math.floorDiv(-thousandths * pixels, RedactionPolicy.WHOLE);
  }
}
