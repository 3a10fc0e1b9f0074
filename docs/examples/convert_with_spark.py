"""Converts articles in JSON Lines with digestgen on every core, or every machine, of a Spark cluster.

    python3 convert_with_spark.py SAVED CONVERTED

SAVED is a file or folder of JSON Lines, one article to a line; CONVERTED must not be there yet. Each
worker runs `digestgen convert --stdin --format jsonl` as a filter: it needs the program and nothing
else.
"""

import os
import sys

from pyspark.sql import SparkSession


def main(saved, converted):
    spark = SparkSession.builder.appName("digestgen").getOrCreate()
    lines = spark.sparkContext.textFile(saved, minPartitions=spark.sparkContext.defaultParallelism)
    converter = "digestgen convert --stdin --format jsonl"
    lines.pipe(converter, env=dict(os.environ)).saveAsTextFile(converted)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
