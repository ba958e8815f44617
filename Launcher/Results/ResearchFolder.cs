using YenValve.Importing;

namespace YenValve.Launcher.Results;

/// <summary>A data folder that exists for one command: the bundled one's databases, and the figures of a market folder with those of vendors.</summary>
internal sealed class ResearchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yenvalve-research-");

    /// <summary>The LEAN data folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>Builds the folder.</summary>
    /// <param name="figures">Folder of market figures, named as the recipe of <see cref="VendorSample"/> expects.</param>
    /// <param name="bundled">A LEAN data folder, for what is no figure: market hours and symbol properties.</param>
    /// <param name="cancellation">Stops between two imports.</param>
    /// <exception cref="ConfigurationException">A file is missing.</exception>
    public static ResearchFolder Build(string figures, string bundled, CancellationToken cancellation)
    {
        var research = new ResearchFolder();
        try
        {
            foreach (var database in new[] { "market-hours", "symbol-properties" }) Copy(System.IO.Path.Combine(bundled, database), System.IO.Path.Combine(research.Path, database));
            foreach (var report in VendorSample.Build(figures, research.Path)) cancellation.ThrowIfCancellationRequested();
            return research;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            research.Dispose();
            throw new ConfigurationException($"--figures {figures}: {error.Message}");
        }
        catch
        {
            research.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
    }
}
