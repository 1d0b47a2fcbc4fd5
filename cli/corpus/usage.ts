import { TEXT_CAP } from '../../content/page-text';

/** What `--help` prints. */
export const USAGE = `usage: npx huiyao [OPTION…] [FILE or FOLDER…]

Reads Chinese meeting reports and prints one reading a line (JSON Lines), in the order of the input.

Input   files of any name, folders with all .txt .html .htm .shtml below them, UTF-8 or GB18030;
        without a name, or for the name -, JSON Lines on the standard input:
        {"id": …, "url"?, "title"?, "date"? (YYYY-MM-DD), "text" or "html"}
Output  a reading with its id or file first; {"id" or "file", "error"} for a record that cannot be read
        (a text or an article of more than ${TEXT_CAP} characters is too long, and is not read)

  --csv KIND      a table instead: persons, statements, targets, slogans or agenda;
                  the column id holds the id or the file, the column error what went wrong with it
  --bom           begin the table with a byte order mark, for spreadsheets
  --no-header     leave out the table's line of column names
  -w, --workers N threads that read (default: one less than the processor's cores, at least 1)
  --progress      tell on stderr how far it is, even where that is no terminal
  -h, --help      this text
  -v, --version   the version

Exit code: 0 all records were read, 1 some were bad, 2 wrong usage, 3 it could not go on.
`;
