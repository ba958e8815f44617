using NUnit.Framework;

namespace YenValve.Importing.Tests;

[TestFixture]
public sealed class FolderLockTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-lock-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void AFolderHasOneWriter()
    {
        using (FolderLock.Take(_folder))
        {
            Assert.That(() => FolderLock.Take(_folder), Throws.InstanceOf<IOException>().With.Message.Contains(_folder));
            Assert.That(() => FolderLock.TakeIfCollected(_folder), Throws.InstanceOf<IOException>());
        }

        FolderLock.Take(_folder).Dispose();
    }

    [Test]
    public void AnImportIntoAFolderThatIsBeingCollectedIntoIsRefused()
    {
        var file = Path.Combine(_folder, "DGS10.csv");
        File.WriteAllText(file, "observation_date,DGS10\n2026-01-05,4.1\n");
        using (FolderLock.Take(_folder))
            Assert.That(() => Importer.Run(Publishers.Named("fred"), file, _folder, new ImportOptions()), Throws.InstanceOf<IOException>());
        Assert.That(Importer.Run(Publishers.Named("fred"), file, _folder, new ImportOptions()).Series.Single().Added, Is.EqualTo(1));
    }

    [Test]
    public void AnImportLeavesNoLockWhereNobodyCollects()
    {
        Assert.That(FolderLock.TakeIfCollected(_folder), Is.Null);
        Assert.That(Directory.GetFiles(_folder), Is.Empty);
    }
}
