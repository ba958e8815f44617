using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace YenValve.Algorithms.State;

/// <summary>
/// A memory as it lies in the object store, two lines: a header with the version of the layout, a number that grows with each save and the SHA-256 of the second
/// line, and the memory itself. A text that was cut off, changed, or written by another version is known by the header.
/// </summary>
/// <param name="Sequence">Number of the save, from 1.</param>
/// <param name="State">The memory.</param>
public sealed record StateEnvelope(long Sequence, StrategyState State)
{
    /// <summary>Version of the layout that this code writes and reads.</summary>
    public const int CurrentVersion = 2;

    /// <summary>The two lines.</summary>
    public string Write()
    {
        var body = StrategyStateJson.Write(State);
        return JsonConvert.SerializeObject(new Header(CurrentVersion, Sequence, Hash(body))) + "\n" + body;
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    /// <param name="text">The two lines.</param>
    /// <param name="problem">Why it is refused, where null is returned.</param>
    public static StateEnvelope? Read(string text, out string? problem)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? null : HeaderOf(text[..end]);
        if (header == null)
        {
            problem = "The kept state is cut off, or none of this program's.";
            return null;
        }

        var version = header.Version.ToString(CultureInfo.InvariantCulture);
        problem = header.Version == CurrentVersion ? null : $"A kept state of version {version} cannot be read; this program writes version {CurrentVersion}.";
        if (problem != null) return null;
        var body = text[(end + 1)..];
        problem = Hash(body) == header.Sha256 ? null : "The kept state is damaged: it is not what its checksum was made from.";
        if (problem != null) return null;
        return StrategyStateJson.Read(body, out problem) is { } state ? new StateEnvelope(header.Sequence, state) : null;
    }

    private static Header? HeaderOf(string line)
    {
        try
        {
            return JsonConvert.DeserializeObject<Header>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record Header(int Version, long Sequence, string Sha256);
}
