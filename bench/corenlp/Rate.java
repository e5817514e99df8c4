/*
 * How many words a second CoreNLP reads. In: a file of texts with a NUL between them, the number of
 * threads, how many of the texts warm it up, and its options as name=value. Out: one line of JSON
 * when it is warm, then one for each line on standard input: the texts are read once, by threads that
 * share one pipeline and take text after text. Seconds are of the reading alone.
 */
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class Rate {
  public static void main(String[] arguments) throws Exception {
    List<String> texts = Arrays.asList(Files.readString(Path.of(arguments[0])).split("\0"));
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    List<String> warming = texts.subList(0, Math.min(texts.size(), Integer.parseInt(arguments[2])));
    StanfordCoreNLP pipeline = new StanfordCoreNLP(options(arguments));
    System.out.println(read(warming, pipeline, threads));
    BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
    while (asked.readLine() != null) System.out.println(read(texts, pipeline, threads));
    threads.shutdownNow();
  }

  private static Properties options(String[] arguments) {
    Properties options = new Properties();
    for (String argument : Arrays.asList(arguments).subList(3, arguments.length)) {
      String[] parts = argument.split("=", 2);
      options.setProperty(parts[0], parts[1]);
    }
    return options;
  }

  private static String read(List<String> texts, StanfordCoreNLP pipeline, ExecutorService threads)
      throws Exception {
    List<Callable<Integer>> readings = new ArrayList<>();
    for (String text : texts) readings.add(() -> wordsIn(text, pipeline));
    long started = System.nanoTime();
    int words = 0;
    for (Future<Integer> reading : threads.invokeAll(readings)) words += reading.get();
    double seconds = (System.nanoTime() - started) / 1e9;
    return String.format(Locale.ROOT, "{\"words\":%d,\"seconds\":%.3f}", words, seconds);
  }

  private static int wordsIn(String text, StanfordCoreNLP pipeline) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
