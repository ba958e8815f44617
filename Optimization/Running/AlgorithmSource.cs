using QuantConnect.Algorithm;
using YenValve.Algorithms.Signals.Tapes;
using YenValve.Engine;

namespace YenValve.Optimization.Running;

/// <summary>
/// Makes the algorithms of a sweep. An assembly without static state of its own is loaded once for all runs; one with such state is loaded anew for
/// each, since what a run leaves there would change the next one's results.
/// </summary>
public sealed class AlgorithmSource : IDisposable
{
    private readonly string _location;
    private readonly string _typeName;
    private readonly AlgorithmAssembly _shared;
    private readonly Type? _own;

    /// <param name="location">DLL of the algorithm.</param>
    /// <param name="typeName">Class of the algorithm; null where the DLL has one only.</param>
    /// <exception cref="InvalidOperationException">There is no such algorithm in the DLL, or it is no .NET assembly.</exception>
    public AlgorithmSource(string location, string? typeName)
    {
        _location = location;
        _shared = AlgorithmAssembly.Load(location);
        _typeName = _shared.Resolve(typeName);
        StaticState = Running.StaticState.Of(_shared.TypeOf(_typeName).Assembly);
        Identity = $"{_typeName} {ContentHash.OfFiles(AlgorithmFiles.Of(location))}";
        _own = StaticState.Count == 0 ? InThisProgram(_shared.TypeOf(_typeName)) : null;
    }

    /// <summary>Whether runs can share their signals: the algorithm can, and it is the build that this program knows.</summary>
    public bool SharesSignals => typeof(ISharesSignals).IsAssignableFrom(_own);

    /// <summary>Static fields that make it necessary to load the assembly for each run; empty where it is shared.</summary>
    public IReadOnlyList<string> StaticState { get; }

    /// <summary>Class and content, see <see cref="Study.RunIdentity.Algorithm"/>.</summary>
    public string Identity { get; }

    /// <summary>An algorithm for one run. Dispose what comes with it when the run has ended.</summary>
    public (Func<QCAlgorithm> Create, IDisposable? Lease) ForOneRun()
    {
        if (_own is { } own) return (() => (QCAlgorithm)Activator.CreateInstance(own)!, null);
        if (StaticState.Count == 0) return (() => _shared.Create(_typeName), null);
        var loaded = AlgorithmAssembly.Load(_location);
        return (() => loaded.Create(_typeName), loaded);
    }

    /// <inheritdoc/>
    public void Dispose() => _shared.Dispose();

    /// <summary>The same class where this program has the very same build of its assembly; null where it has not.</summary>
    private static Type? InThisProgram(Type loaded)
    {
        var known = typeof(ISharesSignals).Assembly;
        return known.ManifestModule.ModuleVersionId == loaded.Module.ModuleVersionId ? known.GetType(loaded.FullName!) : null;
    }
}
