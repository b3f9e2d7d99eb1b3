package org.resguardo.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** A decrypted file as the image library reads it: no temporary file, no copy in memory. */
final class ChannelImageStream extends ImageInputStreamImpl {
  private final SeekableByteChannel content;

  ChannelImageStream(SeekableByteChannel content) {
    this.content = content;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    bitOffset = 0;
    content.position(streamPos);
    int read = content.read(ByteBuffer.wrap(bytes, from, length));
    if (read > 0) {
      streamPos += read;
    }
    return read;
  }

  @Override
  public long length() {
    try {
      return content.size();
    } catch (IOException unknown) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    content.close();
  }
}
