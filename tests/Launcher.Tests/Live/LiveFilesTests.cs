using NUnit.Framework;
using YenValve.Engine;
using YenValve.Launcher.Live;

namespace YenValve.Launcher.Tests.Live;

/// <summary>What a session leaves, the next one finds; two at a time there are not.</summary>
[TestFixture]
public sealed class LiveFilesTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void TheAccountAndTheLogGoOn()
    {
        var opened = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        using (var first = Open())
        {
            Assert.That(first.Account, Is.Null);
            first.Keep(Holding(1000m), 1000m, opened);
            first.Keep(Holding(400m), 990m, opened.AddDays(1));
            first.Append([new LogLine(opened, "Log", "one")]);
        }

        using var second = Open();
        Assert.That(second.Account!.Cash["USDT"], Is.EqualTo(400m));
        Assert.That(second.BeganWith, Is.EqualTo(1000m), "what it was opened with");
        second.Append([new LogLine(opened, "Log", "two")]);
        second.Dispose();
        Assert.That(File.ReadAllLines(Path.Combine(_folder.Path, "log.txt")), Is.EqualTo(new[] { "one", "two" }));
    }

    [Test]
    public void OneSessionHoldsTheFolder()
    {
        using (Open())
        {
            Assert.That(Open, Throws.TypeOf<ConfigurationException>().With.Message.Contains("another session holds"));
        }

        Open().Dispose();
    }

    [Test]
    public void AnAccountThatCannotBeReadStopsTheSession()
    {
        _folder.Write("id-account.json", "{");
        Assert.That(Open, Throws.TypeOf<ConfigurationException>().With.Message.Contains("move it away"));
    }

    private static InitialAccount Holding(decimal cash) => new() { Cash = new Dictionary<string, decimal> { ["USDT"] = cash } };

    private LiveFiles Open() => LiveFiles.Open(_folder.Path, "id", TimeProvider.System);
}
