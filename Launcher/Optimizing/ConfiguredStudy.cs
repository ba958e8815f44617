using YenValve.Engine;
using YenValve.Launcher.Configuration;
using YenValve.Optimization.Running;

namespace YenValve.Launcher.Optimizing;

/// <summary>A study's runs as a configuration file says: which algorithm, on which data, with which parameters held.</summary>
internal sealed class ConfiguredStudy : IDisposable
{
    private readonly AlgorithmSource _algorithms;

    /// <exception cref="ConfigurationException">Something a run needs is missing or cannot be used; one clear line.</exception>
    public ConfiguredStudy(LeanConfig config)
    {
        var location = config.ExistingPath(LeanConfig.AlgorithmLocation, folder: false);
        var data = config.ExistingPath(LeanConfig.DataFolder, folder: true);
        _algorithms = Guarded.Of(() => new AlgorithmSource(location, config.Get(LeanConfig.AlgorithmTypeName)));
        Name = config.Get(LeanConfig.AlgorithmId) ?? Path.GetFileNameWithoutExtension(location);
        Runner = new BacktestRunner(
            new BacktestRequest
            {
                CreateAlgorithm = () => throw new InvalidOperationException("The source makes the algorithms of a study."),
                DataFolder = data,
                AlgorithmId = Name,
                Parameters = config.Parameters,
                Configuration = config.Values,
            },
            _algorithms, TimeProvider.System);
    }

    /// <summary>What the study's file is called after.</summary>
    public string Name { get; }

    /// <summary>Makes the runs.</summary>
    public IRunner Runner { get; }

    /// <summary>Static fields of the algorithm that slow the study down.</summary>
    public IReadOnlyList<string> StaticState => _algorithms.StaticState;

    /// <inheritdoc/>
    public void Dispose() => _algorithms.Dispose();
}
