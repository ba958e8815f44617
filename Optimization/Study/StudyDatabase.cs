using System.Globalization;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Study;

/// <summary>
/// All runs ever made in a study, one row each, in one SQLite file. A row is on disk as soon as it is added, so whatever ends the process takes only the
/// runs that were under way. Safe for many threads; one process at a time.
/// </summary>
public sealed class StudyDatabase : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;
    private readonly StudyLock? _lock;
    private readonly Dictionary<string, long> _calendars = new(StringComparer.Ordinal);

    private StudyDatabase(SqliteConnection connection, StudyLock? studyLock)
    {
        _connection = connection;
        _lock = studyLock;
    }

    /// <summary>Opens a study's file to add to it; makes it where it is not there.</summary>
    /// <exception cref="InvalidDataException">The file is no study of this version.</exception>
    /// <exception cref="IOException">Another process is working on it, or it cannot be written.</exception>
    public static StudyDatabase Open(string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var studyLock = StudyLock.Take(full);
        try
        {
            return new StudyDatabase(Connect(full, SqliteOpenMode.ReadWriteCreate), studyLock);
        }
        catch
        {
            studyLock.Dispose();
            throw;
        }
    }

    /// <summary>Opens a study's file to read it.</summary>
    /// <exception cref="InvalidDataException">The file is no study of this version.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static StudyDatabase Read(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"there is no study {path}", path);
        return new StudyDatabase(Connect(Path.GetFullPath(path), SqliteOpenMode.ReadOnly), null);
    }

    /// <summary>Adds a run; one of the same parameters and identity takes the place of the one before.</summary>
    public void Add(RunRecord run)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            var calendar = run.Returns.Days.Count == 0 ? (long?)null : Calendar(run.Returns.Days);
            using var command = Command(
                """
                INSERT OR REPLACE INTO runs (key, parameters, status, error, statistics, figures, calendar, returns, orders, engine, algorithm, data, settings, points, started, elapsed)
                VALUES ($key, $parameters, $status, $error, $statistics, $figures, $calendar, $returns, $orders, $engine, $algorithm, $data, $settings, $points, $started, $elapsed);
                DELETE FROM attempts WHERE key = $key;
                """);
            command.Transaction = transaction;
            Bind(command, run, calendar);
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    /// <summary>Notes that a run begins, and tells how often it has begun before without ending: more than once or twice says that it ends the process.</summary>
    public int Begin(ParameterSet parameters, RunIdentity identity)
    {
        lock (_gate)
        {
            using var command = Command(
                """
                INSERT INTO attempts (key, count) VALUES ($key, 1) ON CONFLICT (key) DO UPDATE SET count = count + 1;
                SELECT count - 1 FROM attempts WHERE key = $key;
                """);
            command.Parameters.AddWithValue("$key", RunKey.Of(parameters, identity));
            return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Takes back that a run began: it was stopped on purpose.</summary>
    public void Withdraw(ParameterSet parameters, RunIdentity identity)
    {
        lock (_gate)
        {
            using var command = Command("UPDATE attempts SET count = count - 1 WHERE key = $key; DELETE FROM attempts WHERE count <= 0;");
            command.Parameters.AddWithValue("$key", RunKey.Of(parameters, identity));
            command.ExecuteNonQuery();
        }
    }

    /// <summary>
    /// Every run, in the order of parameters; without daily returns where they are not asked for, which take most of the room. Not while runs are being
    /// added from other threads.
    /// </summary>
    public IEnumerable<RunRecord> Runs(bool withReturns = false, RunIdentity? identity = null)
    {
        var row = new RunRow(withReturns ? Calendars() : []);
        using var command = Command(
            $"""
            SELECT parameters, status, error, statistics, figures, calendar, {(withReturns ? "returns" : "NULL")}, orders, engine, algorithm, data, settings, points, started, elapsed
            FROM runs {(identity == null ? "" : "WHERE engine = $engine AND algorithm = $algorithm AND data = $data AND settings = $settings")} ORDER BY parameters, key
            """);
        if (identity != null) Bind(command, identity);
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return row.Read(reader);
    }

    /// <summary>Rows of the study: every set that was ever run in it, under whatever data or build, counts as a trial.</summary>
    public int Count()
    {
        lock (_gate)
        {
            using var command = Command("SELECT COUNT(*) FROM runs");
            return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Identity of the run started last; null while there is none.</summary>
    public RunIdentity? LatestIdentity()
    {
        lock (_gate)
        {
            using var command = Command("SELECT engine, algorithm, data, settings FROM runs ORDER BY started DESC LIMIT 1");
            using var reader = command.ExecuteReader();
            return reader.Read() ? new RunIdentity(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)) : null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        _lock?.Dispose();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        // Without pooling the file is closed when this is disposed, and not some time later.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            StudySchema.Prepare(connection, path, mode != SqliteOpenMode.ReadOnly);
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw new InvalidDataException($"{path} is no study: {error.Message}", error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqliteCommand Command(string text)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    private static void Bind(SqliteCommand command, RunRecord run, long? calendar)
    {
        Bind(command, run.Identity);
        var values = command.Parameters;
        values.AddWithValue("$key", RunKey.Of(run.Parameters, run.Identity));
        values.AddWithValue("$parameters", run.Parameters.ToJson());
        values.AddWithValue("$status", run.Status.ToString());
        values.AddWithValue("$error", run.Error);
        values.AddWithValue("$statistics", JsonConvert.SerializeObject(run.Statistics));
        values.AddWithValue("$figures", JsonConvert.SerializeObject(run.Figures));
        values.AddWithValue("$calendar", (object?)calendar ?? DBNull.Value);
        values.AddWithValue("$returns", calendar == null ? DBNull.Value : Blob.Of(run.Returns.Values));
        values.AddWithValue("$orders", run.Orders);
        values.AddWithValue("$points", run.DataPoints);
        values.AddWithValue("$started", run.StartedUtc.ToString("O", CultureInfo.InvariantCulture));
        values.AddWithValue("$elapsed", run.Elapsed.TotalSeconds);
    }

    private static void Bind(SqliteCommand command, RunIdentity identity)
    {
        command.Parameters.AddWithValue("$engine", identity.Engine);
        command.Parameters.AddWithValue("$algorithm", identity.Algorithm);
        command.Parameters.AddWithValue("$data", identity.Data);
        command.Parameters.AddWithValue("$settings", identity.Settings);
    }

    /// <summary>The runs of a study mostly share their days, which are stored once.</summary>
    private long Calendar(IReadOnlyList<int> days)
    {
        var blob = Blob.Of(days);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(blob));
        if (_calendars.TryGetValue(hash, out var known)) return known;
        using var command = Command(
            """
            INSERT INTO calendars (hash, days) VALUES ($hash, $days) ON CONFLICT (hash) DO NOTHING;
            SELECT id FROM calendars WHERE hash = $hash;
            """);
        command.Parameters.AddWithValue("$hash", hash);
        command.Parameters.AddWithValue("$days", blob);
        return _calendars[hash] = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private Dictionary<long, int[]> Calendars()
    {
        using var command = Command("SELECT id, days FROM calendars");
        using var reader = command.ExecuteReader();
        var calendars = new Dictionary<long, int[]>();
        while (reader.Read()) calendars[reader.GetInt64(0)] = Blob.Of<int>((byte[])reader.GetValue(1));
        return calendars;
    }
}
