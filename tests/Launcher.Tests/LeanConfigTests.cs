using NUnit.Framework;
using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Tests;

[TestFixture]
public sealed class LeanConfigTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void CommentsAreAllowed() => Assert.That(Read("{ /* one */ \"a\": 1 // two\n }").Get("a"), Is.EqualTo("1"));

    [Test]
    public void ParametersArriveAsTheyWereWritten()
    {
        var config = Read("""{ "parameters": { "text": "x", "number": 11.5, "flag": true, "date": "2024-01-02T03:04:05.000Z" } }""");
        Assert.That(config.Parameters, Is.EqualTo(new Dictionary<string, string>
        {
            ["text"] = "x",
            ["number"] = "11.5",
            ["flag"] = "true",
            ["date"] = "2024-01-02T03:04:05.000Z",
        }));
    }

    [Test]
    public void ChosenEnvironmentWins()
    {
        var config = Read("""{ "environment": "b", "live-mode": true, "environments": { "a": { "live-mode": true }, "b": { "live-mode": false } } }""");
        Assert.That(config.Get("live-mode"), Is.EqualTo("false"));
    }

    [Test]
    public void InputIsFoundBesideTheFile()
    {
        var beside = _folder.Write("algorithm.dll", "");
        Assert.That(Read("""{ "algorithm-location": "algorithm.dll" }""").ExistingPath(LeanConfig.AlgorithmLocation, folder: false), Is.EqualTo(beside));
    }

    [Test]
    public void EmptyIsNotSet() => Assert.That(Read("""{ "algorithm-id": "" }""").Get(LeanConfig.AlgorithmId), Is.Null);

    private LeanConfig Read(string text) => LeanConfig.Read(_folder.Write("config.json", text));
}
