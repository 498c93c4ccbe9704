package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Place;
import io.gazette.registry.Registry;
import io.gazette.registry.Registry.Territory;
import java.util.List;
import java.util.Optional;

/**
 * The place in a Work IRI: "{@code cn} for the State and the Party centre; otherwise {@code cn-}
 * and the six-digit GB/T 2260 code of the issuing body's territory" (mapping.md, 2.1).
 */
final class Places {

  private static final String STATE = "cn";

  private static final List<String> STATE_BODIES =
      List.of("中华人民共和国", "国务院", "中共中央", "中国共产党中央", "中央", "全国", "最高人民", "国家");

  private static final List<String> STATE_SUBTYPES =
      List.of("law", "administrative-regulation", "department-rule", "judicial-interpretation");

  private Places() {}

  /** The place of the gazette. */
  static String of(Issue issue) {
    Optional<Place> place = issue.place();
    boolean coded = place.isPresent() && isCode(place.get().code());
    return coded ? "cn-" + place.get().code() : STATE;
  }

  /** The place of {@code document}: its issuer's, else the gazette's. */
  static String of(Issue issue, Document document, Registry registry) {
    String issuer = Segment.printable(document.issuer());
    if (STATE_SUBTYPES.contains(document.subtype()) || isOfState(issuer)) {
      return STATE;
    }
    Optional<Territory> territory = registry.territory(issuer, WorkDates.of(document).work());
    return territory.isPresent() ? "cn-" + territory.get().code() : of(issue);
  }

  private static boolean isOfState(String issuer) {
    for (String body : STATE_BODIES) {
      if (issuer.startsWith(body)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(String code) {
    boolean digits = code.length() == 6;
    for (int i = 0; i < code.length(); i++) {
      digits &= code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    return digits;
  }
}
