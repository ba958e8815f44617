namespace YenValve.Launcher.Diagnosis;

/// <summary>Is there an SDK that builds this repository?</summary>
internal static class SdkCheck
{
    private const int Needed = 10;

    public static CheckResult Run(Machine machine)
    {
        const string subject = ".NET SDK";
        if (machine.Ask("dotnet", "--list-sdks") is not { } listed)
        {
            return new CheckResult(subject, Health.Bad, $"the dotnet command is not found; this program runs on {Environment.Version}",
                $"install the .NET {Needed} SDK (https://dotnet.microsoft.com/download) and put dotnet on the PATH");
        }

        // a line is "10.0.100 [folder]"
        var versions = listed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ')[0]).ToList();
        var fitting = versions.LastOrDefault(version => version.Split('.')[0] == Needed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return fitting != null
            ? new CheckResult(subject, Health.Good, $"SDK {fitting}, runtime {Environment.Version}")
            : new CheckResult(subject, Health.Bad, versions.Count == 0 ? "no SDK" : $"only {string.Join(", ", versions)}", $"install the .NET {Needed} SDK (https://dotnet.microsoft.com/download)");
    }
}
