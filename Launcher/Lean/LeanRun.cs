using System.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Lean;

/// <summary>
/// The strategy on LEAN itself: built from this repository's sources against LEAN's DLLs, then run by LEAN's launcher with a copy of the configuration whose
/// paths are absolute. Everything goes into a working folder; neither the repository's build nor LEAN's folder is written to.
/// </summary>
/// <param name="repository">Folder of Strategy.sln.</param>
/// <param name="lean">Folder of LEAN's DLLs, its launcher among them.</param>
/// <param name="work">Working folder.</param>
/// <param name="run">Runs a process to its end and answers with its exit code.</param>
internal sealed class LeanRun(string repository, string lean, string work, Func<ProcessStartInfo, int> run)
{
    private const string LeanLauncher = "QuantConnect.Lean.Launcher.dll";

    /// <summary>Builds, runs and answers with the folder of LEAN's result files.</summary>
    /// <param name="configuration">Configuration file that is copied.</param>
    /// <param name="chosen">What the command line made of it: data folder, name, parameters.</param>
    /// <exception cref="ConfigurationException">LEAN is not there, or a step failed.</exception>
    public string Run(string configuration, LeanConfig chosen)
    {
        var launcher = Path.Combine(lean, LeanLauncher);
        if (!File.Exists(launcher)) throw new ConfigurationException($"no LEAN in {lean}: {LeanLauncher} is missing");
        var results = Directory.CreateDirectory(Path.Combine(work, "lean")).FullName;
        var artifacts = Path.Combine(work, "build");

        // With its symbols beside it LEAN would load the DLL from bytes, and those it needs would not be found.
        Step("the build against LEAN", repository, "build", "Algorithms/Algorithms.csproj", "-c", "Release", "-v", "q", "-nologo",
            $"-p:LeanBinDir={lean}", "-p:DebugType=none", "-p:DebugSymbols=false", "--artifacts-path", artifacts);
        var copy = Path.Combine(work, "config.json");
        File.WriteAllText(copy, Configure(configuration, chosen, Path.Combine(artifacts, "bin", "Algorithms", "release", "Algorithms.dll"), results));
        Step("LEAN", lean, launcher, "--config", copy);
        return results;
    }

    private static string Configure(string configuration, LeanConfig chosen, string algorithm, string results)
    {
        var config = JObject.Parse(File.ReadAllText(configuration), new JsonLoadSettings { CommentHandling = CommentHandling.Ignore });
        config["environment"] = "backtesting";
        config[LeanConfig.AlgorithmLocation] = algorithm;
        config[LeanConfig.AlgorithmTypeName] = chosen.Get(LeanConfig.AlgorithmTypeName);
        config[LeanConfig.AlgorithmId] = chosen.Get(LeanConfig.AlgorithmId);
        config[LeanConfig.DataFolder] = chosen.ExistingPath(LeanConfig.DataFolder, folder: true);
        config[LeanConfig.ResultsFolder] = results;
        config["close-automatically"] = true;
        config["parameters"] = JObject.FromObject(chosen.Parameters);
        return config.ToString(Formatting.Indented);
    }

    private void Step(string what, string folder, params string[] arguments)
    {
        var exitCode = run(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder });
        if (exitCode != 0) throw new ConfigurationException($"{what} ended with exit code {exitCode}: dotnet {string.Join(' ', arguments)}");
    }
}
