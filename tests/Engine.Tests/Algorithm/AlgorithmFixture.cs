using NUnit.Framework;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Algorithm;

/// <summary>An algorithm in a run's context of its own that has not begun to run.</summary>
public abstract class AlgorithmFixture
{
    private TestData _data = null!;
    private IDisposable _scope = null!;

    private protected HourAlgorithm Algorithm { get; private set; } = null!;

    [SetUp]
    public void EnterRun()
    {
        _data = new TestData();
        _scope = new RunContext(_data.Folder, new Dictionary<string, string>()).Enter();
        Algorithm = new HourAlgorithm();
    }

    [TearDown]
    public void LeaveRun()
    {
        _scope.Dispose();
        _data.Dispose();
    }
}
