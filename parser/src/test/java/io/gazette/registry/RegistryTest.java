package io.gazette.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.registry.Registry.Law;
import io.gazette.registry.Registry.Territory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTest {

  private static final Registry REGISTRY = Registry.BUILT_IN;

  @ParameterizedTest
  @CsvSource({
    "沈阳市, 210100",
    "沈阳市人民政府, 210100",
    "辽宁省沈阳市大东区人民政府, 210104",
    "辽宁省市场监督管理局, 210000",
    "北京市朝阳区人民政府, 110105",
    "辽宁省朝阳市人民政府, 211300",
    "广西壮族自治区人民政府, 450000",
    "新疆维吾尔自治区伊犁哈萨克自治州人民政府, 654000",
    "内蒙古自治区呼伦贝尔市鄂温克族自治旗人民政府, 150724",
    "积石山保安族东乡族撒拉族自治县人民政府, 622927"
  })
  void aTerritoryIsTheSmallestThatIsNamed(String name, String code) {
    assertThat(REGISTRY.territory(name, Optional.empty()).map(Territory::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"国务院", "", "市财政局", "鼓楼区人民政府", "云川市人民政府"})
  void aNameThatIsNoneOrThatSeveralBearIsNoTerritory(String name) {
    assertThat(REGISTRY.territory(name, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "毕节市, 2005-06-01, 522401",
    "毕节市, 2015-06-01, 520500",
    "北京市密云县, 2010-01-01, 110228",
    "北京市密云区, 2020-01-01, 110118",
    "思茅市, 2005-01-01, 530800",
    "普洱市, 2010-01-01, 530800"
  })
  void aCodeIsThatOfTheDay(String name, String day, String code) {
    Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
    assertThat(REGISTRY.territory(name, date).map(Territory::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "中华人民共和国治安管理处罚法, /akn/cn/act/law/2005-08-28/中华人民共和国治安管理处罚法",
    "治安管理处罚法, /akn/cn/act/law/2005-08-28/中华人民共和国治安管理处罚法",
    "中华人民共和国立法法, /akn/cn/act/law/2000-03-15/中华人民共和国立法法",
    "中华人民共和国公司法（2018年修正）, /akn/cn/act/law/1993-12-29/中华人民共和国公司法",
    "反分裂国家法, /akn/cn/act/law/2005-03-14/反分裂国家法"
  })
  void aLawIsFoundByItsTitle(String title, String iri) {
    assertThat(REGISTRY.law(title).map(Law::iri)).contains(iri);
  }

  @Test
  void aTitleThatNoTableHoldsIsNotMadeUp() {
    assertThat(REGISTRY.law("云川市养犬条例")).isEmpty();
    assertThat(REGISTRY.law("公司法实施细则（试行）")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"依照刑法, 2", "违反中华人民共和国刑法, 2", "适用中国人民银行法, 2", "本条例, -1", "看法, -1"})
  void theNameOfALawIsFoundBackwards(String text, int from) {
    assertThat(REGISTRY.lawEndingAt(text, text.length())).isEqualTo(from);
  }

  @Test
  void theBodyOfACodeIsToldByItsLongestBeginning() {
    assertThat(REGISTRY.placesOfCode("国发")).containsExactly("cn");
    assertThat(REGISTRY.placesOfCode("沈政办发")).containsExactly("cn-210100");
    assertThat(REGISTRY.placesOfCode("辽政发")).containsExactly("cn-210000");
    assertThat(REGISTRY.placesOfCode("辽人社发")).containsExactly("cn-210000");
    assertThat(REGISTRY.placesOfCode("宁政发")).hasSize(2);
    assertThat(REGISTRY.placesOfCode("溪政发")).isEmpty();
    assertThat(REGISTRY.codeEndingAt("根据国发")).isEqualTo(2);
  }

  @Test
  void whatTheUserSaysHoldsBeforeWhatIsBuiltIn() {
    Registry registry =
        Registry.with(
            """
            # 云川市
            law\t2003-05-20\tlocal-regulation\tcn-990100\t云川市养犬条例
            code\t云政发\tcn-990100
            place\t990100\t云川市
            place\t990900\t沈阳市
            """);
    assertThat(registry.law("云川市养犬条例").map(Law::iri))
        .contains("/akn/cn-990100/act/local-regulation/2003-05-20/云川市养犬条例");
    assertThat(registry.placesOfCode("云政发")).containsExactly("cn-990100");
    assertThat(registry.territory("云川市人民政府", Optional.empty()).map(Territory::code))
        .contains("990100");
    assertThat(registry.territory("沈阳市", Optional.empty()).map(Territory::code)).contains("990900");
    assertThat(registry.law("中华人民共和国立法法")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law\t2005-02-30\tlaw\tcn\t某法",
        "law\t2005-02-03\tlaw\t某法",
        "law\t2005-02-03\tlaw\t沈阳\t某法",
        "place\t2101\t沈阳市",
        "code\t沈政发",
        "lex\t1"
      })
  void aLineThatIsNoneIsNamed(String line) {
    assertThatThrownBy(() -> Registry.with(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(line.split("\t")[1]);
  }

  @Test
  void everyBuiltInRowIsWellFormed() {
    Set<String> titles = new HashSet<>();
    for (String[] row : Rows.of(LawTable.ROWS)) {
      assertThat(row).hasSize(5);
      assertThat(Laws.fault(row)).as(row[4]).isEmpty();
      assertThat(titles.add(row[4])).as(row[4]).isTrue();
    }
    for (String[] row : Rows.of(CodeTable.ROWS)) {
      assertThat(List.of(row).subList(2, row.length)).allMatch(p -> p.matches("cn(-[0-9]{6})?"));
    }
    for (String table : List.of(PlaceTable.ROWS, CountyTable.NORTH_AND_EAST, CountyTable.WEST)) {
      for (String[] row : Rows.of(table)) {
        assertThat(row[0]).matches("[0-9]{6}");
        assertThat(row).hasSizeBetween(2, 4);
      }
    }
  }
}
