using System.ComponentModel;
using System.Diagnostics;

namespace YenValve.Launcher.Diagnosis;

/// <summary>What the doctor asks of the machine; a test answers in its place.</summary>
internal class Machine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The clock.</summary>
    public virtual TimeProvider Clock => TimeProvider.System;

    /// <summary>An environment variable; null where it is not set or empty.</summary>
    public virtual string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    /// <summary>What an address on loopback answers, whatever its status; null where nothing does in time.</summary>
    public virtual string? Get(string address)
    {
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            using var response = client.GetAsync(new Uri(address)).GetAwaiter().GetResult();
            return response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>What a program writes; null where it is not there, fails, or does not answer in time.</summary>
    public virtual string? Ask(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            if (process == null) return null;
            var output = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(true);
                return null;
            }

            return process.ExitCode == 0 ? output.Result.Trim() : null;
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
