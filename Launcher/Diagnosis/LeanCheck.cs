namespace YenValve.Launcher.Diagnosis;

/// <summary>Is LEAN at hand? Nothing here needs it; what trades real money does.</summary>
internal static class LeanCheck
{
    private const string Launcher = "QuantConnect.Lean.Launcher.dll";
    private const string WithoutIt = "backtests run on the embedded engine all the same";

    public static IEnumerable<CheckResult> Run(Machine machine)
    {
        yield return Folder(machine.Variable("LeanBinDir"));
        var cli = machine.Ask("lean", "--version");
        yield return cli != null
            ? new CheckResult("LEAN CLI", Health.Good, cli)
            : new CheckResult("LEAN CLI", Health.Missing, "the lean command is not found", $"pip install lean; {WithoutIt}");
        var docker = machine.Ask("docker", "version", "--format", "{{.Server.Version}}");
        yield return !string.IsNullOrEmpty(docker)
            ? new CheckResult("Docker", Health.Good, $"server {docker}")
            : new CheckResult("Docker", Health.Missing, "no Docker server answers", "the LEAN CLI runs LEAN in it; start it if you use the CLI");
    }

    private static CheckResult Folder(string? folder)
    {
        const string subject = "LEAN build";
        if (folder == null) return new CheckResult(subject, Health.Missing, "LeanBinDir is not set", $"set it to the folder of LEAN's DLLs to build against them; {WithoutIt}");
        return File.Exists(Path.Combine(folder, Launcher))
            ? new CheckResult(subject, Health.Good, folder)
            : new CheckResult(subject, Health.Bad, $"LeanBinDir is {folder}, which has no {Launcher}", "unset it, or set it to the output folder of a LEAN build: builds refer to it");
    }
}
