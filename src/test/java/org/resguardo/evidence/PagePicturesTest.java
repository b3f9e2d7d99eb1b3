package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
  private final PagePictures pictures = new PagePictures();

  @Test
  void pages_of_a_pdf_are_counted_and_drawn() throws IOException {
    byte[] pdf = FilesFixture.pdf(3);
    assertThat(pictures.pages(FileKind.PDF, new Memory(pdf))).isEqualTo(3);
    BufferedImage drawn = read(pictures.draw(FileKind.PDF, new Memory(pdf), 3));
    assertThat(drawn.getWidth()).isBetween(600, 1240);
    assertThat(drawn.getHeight()).isBetween(800, 1754);
  }

  @Test
  void a_broken_pdf_has_no_pages_and_harms_nobody() throws IOException {
    byte[] broken = FilesFixture.text("%PDF-1.7 nothing follows");
    assertThat(pictures.pages(FileKind.PDF, new Memory(broken))).isNull();
  }

  @Test
  void a_large_picture_is_made_smaller() throws IOException {
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB), "jpg", large);
    BufferedImage drawn = read(pictures.draw(FileKind.JPEG, new Memory(large.toByteArray()), 1));
    assertThat(drawn.getWidth()).isLessThanOrEqualTo(1240);
    assertThat(pictures.pages(FileKind.JPEG, new Memory(large.toByteArray()))).isEqualTo(1);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** A file in memory, as the store would give it out. */
  private static final class Memory implements SeekableByteChannel {
    private final byte[] bytes;
    private int position;
    private boolean open = true;

    Memory(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public int read(ByteBuffer into) {
      if (position >= bytes.length) {
        return -1;
      }
      int read = Math.min(into.remaining(), bytes.length - position);
      into.put(bytes, position, read);
      position += read;
      return read;
    }

    @Override
    public int write(ByteBuffer from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
      position = (int) wanted;
      return this;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
