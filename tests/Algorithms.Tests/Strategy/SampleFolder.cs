using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>A copy of the bundled sample to take away from; deleted with the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    public SampleFolder()
    {
        Folder = Directory.CreateTempSubdirectory("yenvalve-sample-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Market, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Market, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; }

    /// <summary>Without a file.</summary>
    public SampleFolder Without(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    /// <summary>With a file cut off after a day.</summary>
    public SampleFolder CutOff(string path, string lastDay)
    {
        var file = Path.Combine(Folder, path);
        var kept = File.ReadAllLines(file).Where(line => !char.IsAsciiDigit(line[0]) || string.CompareOrdinal(line[..lastDay.Length], lastDay) <= 0);
        File.WriteAllLines(file, kept.ToList());
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
