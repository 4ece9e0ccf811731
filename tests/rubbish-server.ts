export const rubbishServer = () => ({name: 'rubbish'});
