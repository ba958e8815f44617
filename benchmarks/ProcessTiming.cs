using System.Diagnostics;
using System.Globalization;
using YenValve.Tests;

namespace YenValve.Benchmarks;

/// <summary>The program by the clock as its user sees it, from the start of the process to its end with every file written.</summary>
internal static class ProcessTiming
{
    private const int Runs = 5;

    /// <summary>Times the default backtest and the default command of the launcher that was built last.</summary>
    public static void Write(TextWriter output)
    {
        var launcher = Path.Combine(Repository.Root, "Launcher", "bin", "Release", "net10.0", "yenvalve.dll");
        var folder = Directory.CreateTempSubdirectory("yenvalve-timing-").FullName;
        try
        {
            Tell(output, "yenvalve backtest, start to finish", [launcher, "backtest", "--output", folder]);
            Tell(output, "yenvalve (three runs, evaluation, report)", [launcher]);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static void Tell(TextWriter output, string kind, string[] arguments)
    {
        List<(double Wall, double Processor)> runs = [];
        for (var i = 0; i <= Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEndAsync();
            var processor = ProcessorTime(process);
            if (process.ExitCode != 0) throw new InvalidOperationException(errors.Result + text.Result);
            // The first fills the disk cache.
            if (i > 0) runs.Add((Stopwatch.GetElapsedTime(start).TotalSeconds, processor.TotalSeconds));
        }

        runs.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {runs[0].Wall:F2} s least, {runs[Runs / 2].Wall:F2} s median, processor {runs.Min(run => run.Processor):F2} s least"));
    }

    /// <summary>Waits for the end; the time is asked for while it runs, since that of a process that has ended cannot be read.</summary>
    private static TimeSpan ProcessorTime(Process process)
    {
        var last = TimeSpan.Zero;
        while (!process.WaitForExit(5))
        {
            try
            {
                last = process.TotalProcessorTime;
            }
            catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended between the two.
            }
        }

        return last;
    }
}
