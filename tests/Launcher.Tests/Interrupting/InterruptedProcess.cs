using System.Diagnostics;
using System.Globalization;

namespace YenValve.Launcher.Tests.Interrupting;

/// <summary>The program as somebody at a shell starts it, who then presses Ctrl-C.</summary>
internal sealed class InterruptedProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly List<string> _lines = [];

    /// <param name="folder">Working folder.</param>
    /// <param name="arguments">The command line.</param>
    public InterruptedProcess(string folder, params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH");
        _process = Process.Start(new ProcessStartInfo(string.IsNullOrEmpty(host) ? "dotnet" : host, [Path.Combine(AppContext.BaseDirectory, "yenvalve.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Whether it is still there.</summary>
    public bool IsRunning => !_process.HasExited;

    /// <summary>Reads its output until a line has come so many times; false where it ended before.</summary>
    public bool Says(string line, int times = 1)
    {
        while (_lines.Count(said => said == line) < times && _process.StandardOutput.ReadLine() is { } next) _lines.Add(next);
        return _lines.Count(said => said == line) >= times;
    }

    /// <summary>Presses Ctrl-C and waits for the end.</summary>
    public CommandLineRun Interrupt()
    {
        using (var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)])) kill.WaitForExit();
        while (_process.StandardOutput.ReadLine() is { } next) _lines.Add(next);
        _process.WaitForExit();
        return new CommandLineRun(_process.ExitCode, string.Join('\n', _lines), _error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
