using System.Reflection;
using System.Runtime.Loader;
using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>An algorithm with state that must not outlive its run.</summary>
public class CountingAlgorithm : QCAlgorithm
{
    public static int Made { get; private set; }

    public CountingAlgorithm() => Made++;
}

/// <summary>A second one, so that a name is needed.</summary>
public class OtherAlgorithm : QCAlgorithm;

[TestFixture]
public class AlgorithmAssemblyTests
{
    private static readonly string OwnDll = typeof(AlgorithmAssemblyTests).Assembly.Location;

    [Test]
    public void TypesAreFoundByShortAndFullName()
    {
        using var dll = AlgorithmAssembly.Load(OwnDll);
        Assert.That(dll.Resolve("CountingAlgorithm"), Is.EqualTo(typeof(CountingAlgorithm).FullName));
        Assert.That(dll.Resolve(typeof(OtherAlgorithm).FullName), Is.EqualTo(typeof(OtherAlgorithm).FullName));
    }

    [Test]
    public void AnUnknownTypeIsNamedBesideThoseThereAre()
    {
        using var dll = AlgorithmAssembly.Load(OwnDll);
        Assert.That(() => dll.Resolve("NoSuchAlgorithm"), Throws.InvalidOperationException
            .With.Message.Contains("no algorithm NoSuchAlgorithm").And.Message.Contains(nameof(CountingAlgorithm)));
    }

    [Test]
    public void AMissingAssemblyIsNamed() =>
        Assert.That(() => AlgorithmAssembly.Load("nothing.dll"), Throws.InstanceOf<FileNotFoundException>().With.Message.Contains("nothing.dll"));

    [Test]
    public void StaticStateIsFreshInEachLoad()
    {
        using var data = new TestData();
        using var scope = new RunContext(data.Folder, new Dictionary<string, string>()).Enter();
        for (var run = 0; run < 2; run++)
        {
            using var dll = AlgorithmAssembly.Load(OwnDll);
            var algorithm = dll.Create("CountingAlgorithm");
            var made = algorithm.GetType().GetProperty(nameof(CountingAlgorithm.Made), BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
            Assert.That(made, Is.EqualTo(1));
            Assert.That(algorithm, Is.Not.InstanceOf<CountingAlgorithm>(), "the type must be the loaded copy's");
        }
    }

    [Test]
    public void AnOwnAssemblyIsTheOneInUse()
    {
        using var dll = AlgorithmAssembly.LoadOwn(OwnDll);
        Assert.That(dll.TypeOf(nameof(CountingAlgorithm)), Is.EqualTo(typeof(CountingAlgorithm)));
    }

    [Test]
    public void ACopyElsewhereIsNotTheOwn()
    {
        var folder = Directory.CreateTempSubdirectory();
        var copy = Path.Combine(folder.FullName, Path.GetFileName(OwnDll));
        File.Copy(OwnDll, copy);
        using (var dll = AlgorithmAssembly.LoadOwn(copy)) Assert.That(dll.TypeOf(nameof(CountingAlgorithm)), Is.Not.EqualTo(typeof(CountingAlgorithm)));
        folder.Delete(true);
    }

    [TestCase("QuantConnect.Common", "QuantConnect.Symbol", typeof(Symbol))]
    [TestCase("QuantConnect.Algorithm", "QuantConnect.Algorithm.QCAlgorithm", typeof(QCAlgorithm))]
    [TestCase("QuantConnect.Common", "QuantConnect.Data.SubscriptionDataConfig", typeof(QuantConnect.Data.SubscriptionDataConfig))]
    [TestCase("QuantConnect.Indicators", "QuantConnect.Indicators.SimpleMovingAverage", typeof(QuantConnect.Indicators.SimpleMovingAverage))]
    [TestCase("QuantConnect.Common", "QuantConnect.Data.UniverseSelection.Universe+Member", typeof(QuantConnect.Data.UniverseSelection.Universe.Member))]
    public void LeansAssembliesLeadToTheEngine(string assembly, string type, Type expected)
    {
        var context = new AssemblyLoadContext("facade", true);
        var facade = context.LoadFromStream(new MemoryStream(LeanFacades.Image(assembly)));
        Assert.That(facade.GetName().Name, Is.EqualTo(assembly));
        Assert.That(facade.GetType(type), Is.EqualTo(expected));
        context.Unload();
    }
}
