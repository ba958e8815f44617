using NUnit.Framework;
using QuantConnect.Storage;

namespace YenValve.Engine.Tests.Storage;

public class ByteStoreTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void KeepsTextsBytesAndObjects()
    {
        using var store = new ObjectStore(new ByteStore(null));
        Assert.That(store.Save("a", "é€"), Is.True);
        Assert.That(store.Read("a"), Is.EqualTo("é€"));
        Assert.That(store.ReadBytes("a"), Has.Length.EqualTo(5));
        Assert.That(store.SaveJson("dir/c.json", new Pair { Left = 1, Right = "x" }), Is.True);
        Assert.That(store.ReadJson<Pair>("dir/c.json")!.Right, Is.EqualTo("x"));
        Assert.That(store.Keys, Is.EquivalentTo(new[] { "a", "dir/c.json" }));
    }

    [Test]
    public void ThrowsWhenThereIsNoSuchEntry()
    {
        using var store = new ByteStore(null);
        Assert.That(() => store.ReadBytes("nothing"), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => store.ContainsKey(null!), Throws.ArgumentNullException);
        Assert.That(store.Delete("nothing"), Is.False);
    }

    [TestCase("../up")]
    [TestCase("a/../../b")]
    [TestCase("a.b.c")]
    [TestCase("")]
    [TestCase("name?")]
    public void RefusesNamesThatLeaveTheFolder(string name)
    {
        using var store = new ByteStore(_folder);
        Assert.That(() => store.SaveBytes(name, [1]), Throws.ArgumentException);
        Assert.That(() => store.GetFilePath(name), Throws.ArgumentException);
    }

    [Test]
    public void AFolderOutlivesTheStore()
    {
        using (var first = new ByteStore(_folder)) first.SaveBytes("dir/b.bin", [1, 2, 250]);
        using var second = new ByteStore(_folder);
        Assert.That(second.Keys, Is.EqualTo(new[] { "dir/b.bin" }));
        Assert.That(second.ReadBytes("dir/b.bin"), Is.EqualTo(new byte[] { 1, 2, 250 }));
        Assert.That(second.Delete("dir/b.bin"), Is.True);
        Assert.That(File.Exists(Path.Combine(_folder, "dir", "b.bin")), Is.False);
    }

    [Test]
    public void SavesWhatTheUserWroteToTheFile()
    {
        using var bytes = new ByteStore(null);
        var store = new ObjectStore(bytes);
        var file = store.GetFilePath("own.txt");
        File.WriteAllText(file, "by hand");
        Assert.That(store.Save("own.txt"), Is.True);
        Assert.That(store.Read("own.txt"), Is.EqualTo("by hand"));
        store.Dispose();
        Assert.That(File.Exists(file), Is.False);
    }

    public sealed class Pair
    {
        public int Left { get; set; }

        public string Right { get; set; } = "";
    }
}
