using YenValve.Engine;
using YenValve.Launcher.Configuration;
using YenValve.Optimization.Running;

namespace YenValve.Launcher.Optimizing;

/// <summary>A study's runs as a configuration file says: which algorithm, on which data, with which parameters held.</summary>
internal sealed class ConfiguredStudy : IDisposable
{
    private const string Audit = "audit";
    private readonly AlgorithmSource _algorithms;

    /// <param name="config">The configuration.</param>
    /// <param name="held">Parameters that stay the same in all runs, over those of the configuration.</param>
    /// <exception cref="ConfigurationException">Something a run needs is missing or cannot be used; one clear line.</exception>
    public ConfiguredStudy(LeanConfig config, IReadOnlyDictionary<string, string> held)
    {
        var location = config.ExistingPath(LeanConfig.AlgorithmLocation, folder: false);
        var data = config.ExistingPath(LeanConfig.DataFolder, folder: true);
        _algorithms = Guarded.Of(() => new AlgorithmSource(location, config.Get(LeanConfig.AlgorithmTypeName)));
        // A line for every decision is for people who read one run; of thousands it only takes time.
        if (IsOwn(_algorithms.Identity) && !held.ContainsKey(Audit)) config.SetParameter(Audit, "off");
        foreach (var (name, value) in held) config.SetParameter(name, value);
        Name = config.Get(LeanConfig.AlgorithmId) ?? Path.GetFileNameWithoutExtension(location);
        Runner = new BacktestRunner(
            new BacktestRequest
            {
                CreateAlgorithm = () => throw new InvalidOperationException("The source makes the algorithms of a study."),
                DataFolder = data,
                AlgorithmId = Name,
                Parameters = config.Parameters,
                Configuration = config.Values,
                // It changes no bar that it is handed; of an algorithm from elsewhere nobody knows.
                Cache = new MarketDataCache { SharesBars = IsOwn(_algorithms.Identity) },
            },
            _algorithms, TimeProvider.System);
    }

    /// <summary>What the study's file is called after.</summary>
    public string Name { get; }

    /// <summary>Makes the runs.</summary>
    public IRunner Runner { get; }

    /// <summary>Static fields of the algorithm that slow the study down.</summary>
    public IReadOnlyList<string> StaticState => _algorithms.StaticState;

    /// <summary>Whether a study's algorithm is the repository's own strategy.</summary>
    /// <param name="algorithm">See <see cref="Optimization.Study.RunIdentity.Algorithm"/>.</param>
    public static bool IsOwn(string? algorithm) => algorithm?.StartsWith(typeof(Algorithms.YenValveAlgorithm).FullName + " ", StringComparison.Ordinal) == true;

    /// <inheritdoc/>
    public void Dispose() => _algorithms.Dispose();
}
