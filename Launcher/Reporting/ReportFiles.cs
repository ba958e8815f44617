using YenValve.Report;
using YenValve.Report.Html;
using YenValve.Report.Making;
using YenValve.Report.Pictures;
using YenValve.Report.Reading;

namespace YenValve.Launcher.Reporting;

/// <summary>The report of a result file on disk.</summary>
internal static class ReportFiles
{
    /// <summary>Where the report of a result lies when nobody says: beside it.</summary>
    public static string PathBeside(string result) => ResultFile.Beside(result, "-report.html");

    /// <summary>Reads a result with all that lies beside it and writes its page.</summary>
    /// <param name="result">LEAN's <c>&lt;id&gt;.json</c>.</param>
    /// <param name="to">The page.</param>
    /// <param name="dataFolder">LEAN data folder; null where none is at hand.</param>
    /// <param name="log">Log of the run; null for the one beside the result.</param>
    /// <param name="pictures">Folder for pictures; null for none.</param>
    /// <returns>Every file that was written, the page first.</returns>
    /// <exception cref="ConfigurationException">The result cannot be used, or a file cannot be written; one clear line.</exception>
    public static IReadOnlyList<string> Write(string result, string to, string? dataFolder, string? log = null, string? pictures = null) => Tell(() =>
    {
        var facts = ReportFacts.Of(ReportSource.Read(result, dataFolder, log));
        var page = WritePage(facts, to);
        return pictures == null ? [page] : (IReadOnlyList<string>)[page, .. WritePictures(facts, pictures)];
    });

    /// <summary>Reads a result with all that lies beside it.</summary>
    /// <param name="result">LEAN's <c>&lt;id&gt;.json</c>.</param>
    /// <param name="dataFolder">LEAN data folder; null where none is at hand.</param>
    /// <exception cref="ConfigurationException">The result cannot be used; one clear line.</exception>
    public static ReportFacts Read(string result, string? dataFolder) => Tell(() => ReportFacts.Of(ReportSource.Read(result, dataFolder)));

    /// <summary>Writes the page of a result that was read.</summary>
    /// <returns>The page's full path.</returns>
    /// <exception cref="ConfigurationException">It cannot be written; one clear line.</exception>
    public static string Write(ReportFacts facts, string to) => Tell(() => WritePage(facts, to));

    private static string WritePage(ReportFacts facts, string to)
    {
        var page = Path.GetFullPath(to);
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        File.WriteAllText(page, HtmlReport.Of(facts));
        return page;
    }

    private static T Tell<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ReportException problem)
        {
            throw new ConfigurationException(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"the report cannot be written: {problem.Message}");
        }
    }

    private static IEnumerable<string> WritePictures(ReportFacts facts, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, png) in ReportPictures.Of(facts))
        {
            var file = Path.GetFullPath(Path.Combine(folder, name + ".png"));
            File.WriteAllBytes(file, png);
            yield return file;
        }
    }
}
