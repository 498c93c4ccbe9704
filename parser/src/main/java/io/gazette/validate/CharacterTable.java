package io.gazette.validate;

import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.ArrayList;
import java.util.List;

/** Which checks want to be called for which character. */
final class CharacterTable {

  private record Call(Check.Characters check, Report report) {}

  /** The row of each character; made when the first check asks for one. */
  private short[] rows = {};

  private final List<List<Call>> calls = new ArrayList<>(List.of(List.of()));

  boolean isEmpty() {
    return calls.size() == 1;
  }

  void add(Check.Characters check, Report report) {
    rows = isEmpty() ? new short[1 << 16] : rows;
    String triggers = check.triggers();
    for (int i = 0; i < triggers.length(); i++) {
      char c = triggers.charAt(i);
      if (rows[c] == 0) {
        rows[c] = (short) calls.size();
        calls.add(new ArrayList<>());
      }
      calls.get(rows[c]).add(new Call(check, report));
    }
  }

  /** Calls each check wherever one of its characters stands. */
  void look(Passage passage) {
    int length = isEmpty() ? 0 : passage.length();
    for (int i = 0; i < length; i++) {
      int row = rows[passage.charAt(i)];
      if (row != 0) {
        for (Call call : calls.get(row)) {
          call.check().at(passage, i, call.report());
        }
      }
    }
  }
}
