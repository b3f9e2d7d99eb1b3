package org.resguardo.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A decrypted file as the PDF library reads it: one page of it in memory at a time. */
final class ChannelRandomRead implements RandomAccessRead {
  private static final int PAGE = 16 * 1024;

  private final SeekableByteChannel content;
  private final long length;
  private final byte[] page = new byte[PAGE];
  private long pageStart;
  private int pageLength;
  private long position;

  ChannelRandomRead(SeekableByteChannel content) throws IOException {
    this.content = content;
    this.length = content.size();
  }

  @Override
  public int read() throws IOException {
    if (!turnTo(position)) {
      return -1;
    }
    return page[(int) (position++ - pageStart)] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int wanted) throws IOException {
    if (wanted == 0) {
      return 0;
    }
    if (!turnTo(position)) {
      return -1;
    }
    int there = (int) (pageStart + pageLength - position);
    int read = Math.min(wanted, there);
    System.arraycopy(page, (int) (position - pageStart), bytes, from, read);
    position += read;
    return read;
  }

  private boolean turnTo(long wanted) throws IOException {
    if (wanted >= length) {
      return false;
    }
    if (wanted < pageStart || wanted >= pageStart + pageLength) {
      content.position(wanted);
      ByteBuffer into = ByteBuffer.wrap(page);
      int read = 0;
      while (into.hasRemaining() && read >= 0) {
        read = content.read(into);
      }
      pageStart = wanted;
      pageLength = into.position();
    }
    return pageLength > 0;
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long wanted) {
    position = Math.min(wanted, length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isClosed() {
    return !content.isOpen();
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public RandomAccessReadView createView(long start, long size) {
    return new RandomAccessReadView(this, start, size);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
