using System.Diagnostics;

namespace YenValve.Report.Tests.Browser;

/// <summary>The default run as a user starts it, in a folder of its own, with the report it writes.</summary>
internal sealed class DefaultRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yenvalve-default-").FullName;

    public string Result => Path.Combine(_folder, "results", "YenValve.json");

    public string Page => Path.Combine(_folder, "results", "YenValve-report.html");

    public (int ExitCode, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "yenvalve.dll"), .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
