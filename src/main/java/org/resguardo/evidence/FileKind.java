package org.resguardo.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kinds of file that are taken in, each with the endings a name may have and the names under
 * which its content is recognised. What is not here stays outside.
 */
enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  JPEG("image/jpeg", "jpg jpeg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  TIFF("image/tiff", "tif tiff"),
  BMP("image/bmp", "bmp"),
  WEBP("image/webp", "webp"),
  MP3("audio/mpeg", "mp3"),
  WAV("audio/vnd.wave", "wav", "audio/x-wav"),
  OGG("audio/ogg", "ogg oga opus", "audio/vorbis audio/opus application/ogg audio/speex"),
  M4A("audio/mp4", "m4a", "application/mp4 video/mp4 audio/x-m4a"),
  FLAC("audio/x-flac", "flac", "audio/x-oggflac"),
  AMR("audio/amr", "amr"),
  MP4("video/mp4", "mp4 m4v", "application/mp4 video/x-m4v video/quicktime"),
  MOV("video/quicktime", "mov", "application/quicktime"),
  WEBM("video/webm", "webm", "application/x-matroska video/x-matroska"),
  MKV("video/x-matroska", "mkv", "application/x-matroska video/webm"),
  AVI("video/x-msvideo", "avi"),
  MPEG("video/mpeg", "mpg mpeg"),
  G3("video/3gpp", "3gp", "video/3gpp2 audio/3gpp video/mp4 application/mp4"),
  TEXT("text/plain", "txt csv");

  private static final Set<FileKind> ARCHIVES = Set.of(DOCX, XLSX, ODT);

  private final String mediaType;
  private final List<String> endings;
  private final Set<String> recognised;

  FileKind(String mediaType, String endings) {
    this(mediaType, endings, "");
  }

  FileKind(String mediaType, String endings, String alsoRecognised) {
    this.mediaType = mediaType;
    this.endings = List.of(endings.split(" "));
    this.recognised = Set.of((mediaType + " " + alsoRecognised).strip().split(" "));
  }

  static Optional<FileKind> ofEnding(String ending) {
    return Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
  }

  static Optional<FileKind> ofMediaType(String mediaType) {
    return Stream.of(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }

  /** All endings, for the form and for the sentence that refuses the others. */
  static List<String> allEndings() {
    return Stream.of(values()).flatMap(kind -> kind.endings.stream()).toList();
  }

  boolean isRecognisedAs(String detected) {
    return recognised.contains(detected);
  }

  String mediaType() {
    return mediaType;
  }

  /** The ending under which it leaves the house. */
  String ending() {
    return endings.get(0);
  }

  boolean isArchive() {
    return ARCHIVES.contains(this);
  }

  boolean isPicture() {
    return mediaType.startsWith("image/");
  }
}
