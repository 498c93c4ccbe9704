package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Document.Relation;
import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each document and attachment of an issue stands, by its id. */
final class Addresses {

  private final List<Work> works = new ArrayList<>();
  private final Map<String, Address> byId = new HashMap<>();

  /**
   * @param document which of the documents it is or belongs to, from 0
   * @param component {@code ""}; of an attachment {@code issued_1}, {@code issued_1/annex_2}
   * @param eId within its Work: {@code ""}; of an attachment {@code att_1}
   */
  record Address(int document, String component, String eId) {}

  Addresses(Issue issue, Works works) {
    for (Document document : issue.documents()) {
      int which = this.works.size();
      this.works.add(works.document(document));
      place(document, which, "", "");
    }
  }

  private void place(Document document, int which, String component, String eId) {
    byId.putIfAbsent(document.id(), new Address(which, component, eId));
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    for (int i = 0; i < document.attachments().size(); i++) {
      Document attachment = document.attachments().get(i);
      Relation relation = attachment.relation().orElse(Relation.ANNEX);
      counts.put(relation, counts.getOrDefault(relation, 0) + 1);
      String name = relation.word() + "_" + counts.get(relation);
      String path = component.isEmpty() ? name : component + "/" + name;
      place(attachment, which, path, (eId.isEmpty() ? "" : eId + "__") + "att_" + (i + 1));
    }
  }

  /** The Works of the documents, in printed order. */
  List<Work> works() {
    return works;
  }

  Optional<Address> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The IRI of the document at {@code address}, or of the element {@code eId} in it. */
  String iri(Address address, String eId) {
    String uri = works.get(address.document()).uri();
    String component = address.component().isEmpty() ? "" : "/!" + address.component();
    return uri + component + (eId.isEmpty() ? "" : "/~" + eId);
  }
}
