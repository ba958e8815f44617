using System.Security.Cryptography;
using System.Text;

namespace YenValve.Report.Making;

/// <summary>A fingerprint of a data folder: the same files give the same, anything else another.</summary>
public static class DataFingerprint
{
    private const int Shown = 12;
    private static readonly string[] Parts = ["alternative", "crypto/binance/hour", "crypto/binance/daily", "forex/oanda/hour"];

    /// <summary>First digits of the SHA-256 over the names and bytes of the series that the strategy can read; null where the folder holds none.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    public static string? Of(string dataFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Parts.Select(part => Path.Combine(dataFolder, part)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => (Name: Path.GetRelativePath(dataFolder, file).Replace('\\', '/'), File: file))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        if (files.Count == 0) return null;
        foreach (var (name, file) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Shown];
    }
}
