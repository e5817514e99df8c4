/*
 * HeidelTime over documents. In: a folder, HeidelTime's settings, and on standard input a line for each
 * document: its name, its day or "-", and HeidelTime's word for its kind. NAME.txt in the folder holds the
 * text. Out: NAME.tml beside it, as HeidelTime writes TimeML, and its name on standard output.
 */
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;

public final class Tag {
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    PrintStream answers = System.out;
    System.setOut(System.err);
    Map<DocumentType, HeidelTimeStandalone> taggers = new EnumMap<>(DocumentType.class);
    BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      String[] parts = line.split(" ");
      DocumentType kind = DocumentType.valueOf(parts[2]);
      HeidelTimeStandalone tagger = taggers.computeIfAbsent(kind, one -> open(one, arguments[1]));
      String text = Files.readString(folder.resolve(parts[0] + ".txt"));
      Path part = folder.resolve(parts[0] + ".part");
      Files.writeString(part, tagger.process(text, day(parts[1])));
      Files.move(part, folder.resolve(parts[0] + ".tml"), StandardCopyOption.REPLACE_EXISTING);
      answers.println(parts[0]);
    }
  }

  private static HeidelTimeStandalone open(DocumentType kind, String settings) {
    return new HeidelTimeStandalone(
        Language.ENGLISH, kind, OutputType.TIMEML, settings, POSTagger.STANFORDPOSTAGGER, true);
  }

  private static Date day(String iso) {
    if (iso.equals("-")) return null;
    return Date.from(LocalDate.parse(iso).atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
