using System.Globalization;
using NUnit.Framework;

namespace YenValve.Tests;

/// <summary>Whether Ctrl-C can be tried: a shell that starts something in the background has it, and all that it starts, ignore the signal.</summary>
internal static class CtrlC
{
    private const int Interrupt = 2;
    private const string Ignored = "SigIgn:";

    /// <summary>Skips the test, and says why, where the signal would be ignored.</summary>
    public static void SkipWhereIgnored()
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status)) return;
        var mask = ulong.Parse(File.ReadLines(Status).First(static line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        if ((mask >> (Interrupt - 1) & 1UL) != 0UL) Assert.Ignore("the tests were started in the background by a shell that has them ignore Ctrl-C");
    }
}
