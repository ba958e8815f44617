using System.Diagnostics;

namespace YenValve.Optimization.Tests.Processes;

/// <summary>The program as somebody at a shell starts it.</summary>
internal static class YenValveProcess
{
    /// <summary>A stretch short enough for a test, on one worker so that there is time to end it.</summary>
    public static readonly string[] ShortSweep =
    [
        "optimize", "--max-concurrent-backtests", "1", "--parameter", "start-date", "2025-11-01", "end-date", "2025-11-20",
        "target-volatility", "0.1", "0.4", "0.1", "slippage", "0.0005,0.002",
    ];

    public static Process Start(string folder, params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH");
        var start = new ProcessStartInfo(string.IsNullOrEmpty(host) ? "dotnet" : host, [Path.Combine(AppContext.BaseDirectory, "yenvalve.dll"), .. arguments])
        {
            // Inside the repository the program finds the configuration and the data; the study goes where --output says.
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    public static (int ExitCode, string Output, string Error) Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
