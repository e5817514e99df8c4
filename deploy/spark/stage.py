"""Readout as a stage of Apache Spark: JSON lines of captures in, JSON lines of readings out.

A reading is a pure function of a line, so that a stage only has to cut the input and pipe each part through
`readout read --jsonl`. Parts keep their order; what comes out is, byte for byte, what one program would
write. A program that fails fails its task, which Spark tries again; a line that cannot be read comes out as
a line of an error.

    spark-submit stage.py INPUT OUTPUT [--parts N] [--readout COMMAND]

INPUT is a file or folder of JSON lines, each with its `captured` (else the clock is asked); OUTPUT a folder
that is not there yet. `readout import OUTPUT/part-*` loads it.
"""

import argparse
import shlex

from pyspark.sql import SparkSession


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("input")
    words.add_argument("output")
    words.add_argument("--parts", type=int, default=8, help="how many parts to cut the input into, at least")
    words.add_argument("--readout", default="readout", help="how readout is started on an executor")
    asked = words.parse_args()
    spark = SparkSession.builder.appName("readout read").getOrCreate()
    # One reader for each task: Spark runs as many tasks as it has cores.
    command = " ".join([*map(shlex.quote, shlex.split(asked.readout)), "read", "--jsonl", "--workers", "1"])
    captures = spark.sparkContext.textFile(asked.input, asked.parts)
    captures.pipe(command, checkCode=True).saveAsTextFile(asked.output)
    spark.stop()


if __name__ == "__main__":
    main()
