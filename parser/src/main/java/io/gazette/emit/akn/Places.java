package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The place in a Work IRI: "{@code cn} for the State and the Party centre; otherwise {@code cn-}
 * and the six-digit GB/T 2260 code of the issuing body's territory" (mapping.md, 2.1).
 */
final class Places {

  private static final String STATE = "cn";

  private static final Map<String, String> PROVINCES = provinces();

  private static final List<String> STATE_BODIES =
      List.of("中华人民共和国", "国务院", "中共中央", "中国共产党中央", "中央", "全国", "最高人民", "国家");

  private static final List<String> STATE_SUBTYPES =
      List.of("law", "administrative-regulation", "department-rule", "judicial-interpretation");

  private Places() {}

  /** The place of the gazette. */
  static String of(Issue issue) {
    return issue.place().map(Place::code).filter(Places::isCode).map(c -> "cn-" + c).orElse(STATE);
  }

  /** The place of {@code document}: its issuer's, else the gazette's. */
  static String of(Issue issue, Document document) {
    String issuer = Segment.printable(document.issuer());
    boolean state =
        STATE_SUBTYPES.contains(document.subtype())
            || STATE_BODIES.stream().anyMatch(issuer::startsWith);
    return state ? STATE : province(issuer, of(issue));
  }

  private static String province(String issuer, String otherwise) {
    for (Map.Entry<String, String> province : PROVINCES.entrySet()) {
      if (issuer.startsWith(province.getKey())) {
        boolean itself = !namesTerritory(issuer, province.getKey().length());
        return itself ? "cn-" + province.getValue() : otherwise;
      }
    }
    return otherwise;
  }

  /** Whether a city or county stands after the province: 辽宁省沈阳市…, but not 辽宁省市场监督管理局. */
  private static boolean namesTerritory(String issuer, int from) {
    for (int i = from + 2; i < issuer.length(); i++) {
      if ("市州盟县区".indexOf(issuer.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(String code) {
    return code.length() == 6 && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Map<String, String> provinces() {
    Map<String, String> codes = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Places.class.getResourceAsStream("provinces.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        codes.put(line.substring(tab + 1), line.substring(0, tab));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return codes;
  }
}
