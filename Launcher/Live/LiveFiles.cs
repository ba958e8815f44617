using YenValve.Engine;

namespace YenValve.Launcher.Live;

/// <summary>
/// What a paper session leaves on disk: the account, the log as LEAN's log.txt that sessions go on writing, and a folder of result files for each session. One
/// session holds the folder at a time: two would trade one account.
/// </summary>
internal sealed class LiveFiles : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);
    private readonly FileStream _lock;
    private readonly StreamWriter _log;
    private readonly AccountFile _account;
    private readonly string _session;
    private DateTimeOffset _nextResults;
    private PaperAccount? _kept;

    private LiveFiles(string folder, string session, FileStream held, AccountFile account, PaperAccount? kept)
    {
        (Folder, _session, _lock, _account, _kept) = (folder, session, held, account, kept);
        _log = new StreamWriter(new FileStream(Path.Combine(folder, "log.txt"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The account that an earlier session left; null for a new one.</summary>
    public InitialAccount? Account => _kept?.Account;

    /// <summary>What the account began with; null before it has anything.</summary>
    public decimal? BeganWith => _kept?.BeganWith;

    /// <summary>Takes a folder for a session.</summary>
    /// <param name="folder">Made where it is not there.</param>
    /// <param name="id">Name of the run.</param>
    /// <param name="machine">The machine's clock, for the session's name.</param>
    /// <exception cref="ConfigurationException">Another session holds it, the account cannot be believed, or it cannot be written to; one clear line.</exception>
    public static LiveFiles Open(string folder, string id, TimeProvider machine)
    {
        try
        {
            var full = Directory.CreateDirectory(folder).FullName;
            var account = new AccountFile(Path.Combine(full, id + "-account.json"));
            var held = Hold(Path.Combine(full, id + ".lock"));
            try
            {
                return new LiveFiles(full, Path.Combine(full, machine.GetUtcNow().ToString("yyyy-MM-dd_HH-mm-ss", System.Globalization.CultureInfo.InvariantCulture)), held, account, account.Load());
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (InvalidDataException refused)
        {
            throw new ConfigurationException(refused.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{folder} cannot be used for a session: {error.Message}");
        }
    }

    /// <summary>Keeps the account.</summary>
    public void Keep(InitialAccount account, decimal equity, DateTime clockUtc)
    {
        _kept = new PaperAccount(_kept?.BeganUtc ?? clockUtc, _kept?.BeganWith ?? equity, account);
        _account.Save(_kept);
    }

    /// <summary>Writes lines of the log on.</summary>
    public void Append(IEnumerable<LogLine> lines)
    {
        foreach (var line in lines) _log.WriteLine(line.Message);
    }

    /// <summary>Writes the result files, where it is time.</summary>
    public void OnStep(ILiveRun run, DateTimeOffset machineNow)
    {
        if (run.Algorithm.IsWarmingUp || machineNow < _nextResults) return;
        if (_nextResults != default) Write(run.Outcome());
        _nextResults = machineNow + Between;
    }

    /// <summary>Writes the session's result files.</summary>
    /// <returns>Their folder.</returns>
    public string Write(BacktestOutcome outcome)
    {
        ResultFiles.Write(outcome, _session);
        return _session;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _log.Dispose();
        _lock.Dispose();
    }

    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new ConfigurationException($"another session holds {path}: two would trade one account; stop it, or give this one another --output");
        }
    }
}
