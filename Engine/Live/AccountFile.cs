using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using QuantConnect;

namespace YenValve.Engine;

/// <summary>
/// The account of a paper brokerage on disk: what a real one would remember while the process is away. Each change replaces the whole file at once, so it is
/// never half of two accounts; a file that cannot be believed is refused, because an account that is made up would be traded with.
/// </summary>
/// <param name="path">The file.</param>
public sealed class AccountFile(string path)
{
    private const int Version = 1;

    private static readonly JsonSerializerSettings Settings = new()
    {
        Formatting = Formatting.Indented,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        FloatParseHandling = FloatParseHandling.Decimal,
        MissingMemberHandling = MissingMemberHandling.Error,
        Converters = { new StringEnumConverter { AllowIntegerValues = false }, new SymbolJsonConverter() },
    };

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The account that was kept; null where there is none yet.</summary>
    /// <exception cref="InvalidDataException">The file cannot be believed; names it, why, and what to do.</exception>
    public PaperAccount? Load()
    {
        if (!File.Exists(Path)) return null;
        try
        {
            var layout = JsonConvert.DeserializeObject<Layout>(File.ReadAllText(Path), Settings);
            if (layout?.Account is { Account.Cash.Count: > 0 } account && layout.Version == Version && layout.Check == Sum(account)) return account;
            throw Refusal(layout?.Version is > Version ? $"it was written by a later version ({layout.Version})" : "it is not whole");
        }
        catch (JsonException error)
        {
            throw Refusal(error.Message);
        }
    }

    /// <summary>Keeps an account in place of the last.</summary>
    public void Save(PaperAccount account)
    {
        var next = Path + ".next";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(new Layout(Version, Sum(account), account), Settings)));
            file.Flush(flushToDisk: true);
        }

        File.Move(next, Path, overwrite: true);
    }

    private static string Sum(PaperAccount account) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(account, Settings))));

    private InvalidDataException Refusal(string why) => new($"{Path} cannot be read as a paper account: {why}. Restore it, or move it away to begin with a new account.");

    private sealed record Layout(int Version, string Check, PaperAccount Account);
}

/// <summary>A paper account and what it began with.</summary>
/// <param name="BeganUtc">When it was opened, by the clock of its first run.</param>
/// <param name="BeganWith">Its value then, in account currency.</param>
/// <param name="Account">What it holds.</param>
public sealed record PaperAccount(DateTime BeganUtc, decimal BeganWith, InitialAccount Account);
