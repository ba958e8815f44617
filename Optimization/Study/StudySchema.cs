using System.Globalization;
using Microsoft.Data.Sqlite;

namespace YenValve.Optimization.Study;

/// <summary>Tables of a study's file.</summary>
internal static class StudySchema
{
    private const long Version = 1;

    // "YVST": a SQLite file says whose it is.
    private const long Application = 0x59565354;

    private const string Tables =
        """
        CREATE TABLE calendars (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, days BLOB NOT NULL);
        CREATE TABLE attempts (key TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE runs (
            key TEXT NOT NULL UNIQUE, parameters TEXT NOT NULL, status TEXT NOT NULL, error TEXT NOT NULL,
            statistics TEXT NOT NULL, figures TEXT NOT NULL, calendar INTEGER REFERENCES calendars (id), returns BLOB, orders TEXT NOT NULL,
            engine TEXT NOT NULL, algorithm TEXT NOT NULL, data TEXT NOT NULL, settings TEXT NOT NULL,
            points INTEGER NOT NULL, started TEXT NOT NULL, elapsed REAL NOT NULL);
        """;

    public static void Prepare(SqliteConnection connection, string path, bool create)
    {
        var application = Number(connection, "PRAGMA application_id");
        if (application == 0 && create && Number(connection, "SELECT COUNT(*) FROM sqlite_master") == 0)
        {
            Execute(connection, FormattableString.Invariant($"PRAGMA application_id = {Application}; PRAGMA user_version = {Version}; BEGIN; {Tables} COMMIT;"));
        }
        else if (application != Application || Number(connection, "PRAGMA user_version") != Version)
        {
            throw new InvalidDataException($"{path} is no study of this version");
        }

        // A log beside the file: a row costs one append, and a killed process leaves a file that is whole.
        if (create) Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    }

    private static long Number(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
